"""Every bound of the broker's room: its unit stands in its name, its reason beside it."""

from exonomy_contracts.limits import UP_BYTES

MAX_UP_BYTES = UP_BYTES
"""One PUBLISH of a device. A reference terminal sends a few commits of some 300 bytes at a time."""

MAX_DOWN_BYTES = 16 * 1024
"""One PUBLISH to a device, which has to hold it whole in a heap of 128 KB."""

MAX_PACKET_BYTES = 512 * 1024
"""What the embedded broker lets through at all. Above MAX_UP_BYTES, so that a device which sends too much is
heard of by name before it is cut off."""

MAX_CONNECTIONS = 4096
"""Clients of the embedded broker: far more than a neighbourhood has devices, far fewer than file handles."""

MAX_STORE_BYTES = 64 * 1024 * 1024
"""Disk that queued QoS 1 messages and sessions may take: about a minute of 2,000 messages/s. More would only make
a flood last longer; devices keep what the gateway has not signed for."""

MAX_STORE_MEMORY_BYTES = 16 * 1024 * 1024
"""The broker's in-memory streams; nothing of ours uses them."""

ACK_WINDOW_MESSAGES = 1024
"""QoS 1 messages the embedded broker sends the gateway before it waits for a PUBACK. Below INBOX_MESSAGES, so
that at QoS 1 the broker stops before our queue is full."""

ACK_WAIT_S = 10
"""After this the embedded broker sends an unacknowledged message again, and not sooner: a reconnect doesn't hurry
it (measured). Twenty times what a full window takes at 2,000 messages/s."""

INBOX_MESSAGES = 4096
"""Messages that wait for the handler before the link stops reading its socket."""

INBOX_BYTES = 8 * 1024 * 1024
"""The same bound in bytes: INBOX_MESSAGES of the largest size would be more than the gateway's memory."""

BATCH_MESSAGES = 256
"""What one call of the handler gets at most: enough for a group commit, short enough to answer quickly."""

READS_PER_TURN = 64
"""Packets taken from the socket before the event loop gets a turn."""

OUTBOX_MESSAGES = 4096
"""QoS 1 messages to devices that wait for the broker; above it `publish` says no."""

KEEPALIVE_S = 30
"""MQTT keep-alive of the gateway's own connection."""

CONNECT_TIMEOUT_S = 5.0
"""TCP and TLS handshake, and again CONNACK plus SUBACK."""

BACKOFF_FIRST_S = 0.2
BACKOFF_LAST_S = 10.0
"""Waits between attempts to connect, or to start a crashed broker: doubling from the first to the last."""

BROKER_START_S = 15.0
"""From starting the broker to its listener being open; a Raspberry Pi with a cold SD card takes some seconds."""

BROKER_STOP_S = 5.0
"""From asking the broker to end to killing it."""

RELOAD_S = 5.0
"""From the signal to the broker's word that it took the new configuration."""

STEADY_S = 30.0
"""A broker that ran this long did not crash at start: its next restart begins at BACKOFF_FIRST_S again."""

LOG_LINES = 200
"""Lines of the broker's log kept in memory to explain a failure."""
