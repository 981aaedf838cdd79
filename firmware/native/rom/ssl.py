"""TLS that takes every certificate and hides nothing: what a handshake needs of memory is not in the figures."""

PROTOCOL_TLS_CLIENT = 0
CERT_REQUIRED = 2


class SSLContext:
    def __init__(self, protocol):
        self.verify_mode = CERT_REQUIRED

    def load_verify_locations(self, cadata):
        pass

    def wrap_socket(self, stream, server_hostname=None, do_handshake_on_connect=True, server_side=False):
        return stream
