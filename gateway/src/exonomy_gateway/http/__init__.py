"""The gateway's HTTP API: requests in, answers out. Decisions are made elsewhere; errors get their status here."""
