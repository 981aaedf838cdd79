"""The page a person finds at the gateway's address: what is here, with nothing fetched from elsewhere.

The usual documentation pages load their scripts from another host. A gateway may have no internet, and its page should
not call anybody.
"""

from html import escape
from typing import Final

from fastapi import APIRouter, FastAPI
from fastapi.responses import HTMLResponse, RedirectResponse

_METHODS: Final = ("get", "post", "put", "patch", "delete")
_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Exonomy gateway</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
td {{ padding: .3rem .8rem .3rem 0; vertical-align: top }} code {{ white-space: nowrap }}
</style></head><body>
<h1>Exonomy gateway</h1>
<p>This is the gateway's HTTP API. Its full description, with examples, is <a href="/openapi.json">openapi.json</a>;
any OpenAPI tool reads it. <a href="/v1/status">Status</a>, <a href="/v1/health">health</a>.</p>
<table>{rows}</table></body></html>
"""


def router(app: FastAPI) -> APIRouter:
    """The routes; the page lists those of `app`."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/")
    def root() -> RedirectResponse:
        return RedirectResponse("/docs")

    @routes.get("/docs")
    def docs() -> HTMLResponse:
        headers = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
        return HTMLResponse(_PAGE.format(rows="\n".join(_rows(app))), headers=headers)

    return routes


def _rows(app: FastAPI) -> list[str]:
    return [
        f"<tr><td><code>{method.upper()} {escape(path)}</code></td><td>{escape(_first_line(about))}</td></tr>"
        for path, methods in app.openapi()["paths"].items()
        for method, about in methods.items()
        if method in _METHODS
    ]


def _first_line(about: dict[str, str]) -> str:
    return about.get("description", about.get("summary", "")).partition("\n\n")[0]
