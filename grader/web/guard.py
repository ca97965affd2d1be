"""Who may see and send what: a browser of this machine, with the token that was printed, from our own pages."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

from flask import Flask, Response, abort, redirect, request

HOME = "127.0.0.1"
MAX_BODY = 64 * 1024
METHODS = ("GET", "HEAD", "POST")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with "no-referrer" a form of ours would come with the Origin "null"
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True)
class Guard:
    """The door of one running study page."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def address(self) -> str:
        """Where to begin: the address that is printed."""
        return f"http://{HOME}:{self.port}/?{urlencode({'token': self.token})}"

    @property
    def cookie(self) -> str:
        """The name of the cookie; browsers share cookies between the ports of one host."""
        return f"dlgrade-{self.port}"

    def protect(self, app: Flask) -> None:
        """Let nothing reach `app` that may not, and nothing leave it without what keeps browsers strict."""
        app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = MAX_BODY
        app.before_request(self._admit)
        app.after_request(_sealed)

    def _admit(self) -> Response | None:
        host = request.environ.get("HTTP_HOST", "")
        if host not in self._hosts:  # another site's name that leads here: its pages could read ours
            abort(421)
        if request.method not in METHODS:
            abort(405)
        if request.endpoint == "static":  # the same in every installation, and the refusal wants its style
            return None
        if request.method == "GET" and self._is_token(request.args.get("token", "")):
            return self._welcome(host)
        if not self._is_token(request.cookies.get(self.cookie, "")):
            abort(403)
        if request.method == "POST" and request.headers.get("Origin") != f"http://{host}":
            abort(403)
        if (request.content_length or 0) > MAX_BODY:
            abort(413)
        return None

    @property
    def _hosts(self) -> tuple[str, str]:
        port = "" if self.port == 80 else f":{self.port}"  # as browsers say it
        return f"{HOME}{port}", f"localhost{port}"

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(errors="replace"), self.token.encode())

    def _welcome(self, host: str) -> Response:
        """Remember the browser, and take the token out of its address bar and history."""
        rest = urlencode([pair for pair in request.args.items(multi=True) if pair[0] != "token"])
        where = f"http://{host}/{quote(request.path.lstrip('/'))}" + (f"?{rest}" if rest else "")
        answer = redirect(where)
        if request.headers.get("Sec-Fetch-Site") == "cross-site":
            # A link in another site's page, such as a terminal in the browser: what it leads to by a redirect gets
            # no strict cookie, but where a page of ours goes on by itself, it does.
            answer.status_code = 200
            answer.headers["Refresh"] = f"0; url={answer.headers.pop('Location')}"
        answer.set_cookie(self.cookie, self.token, httponly=True, samesite="Strict")
        assert isinstance(answer, Response)
        return answer


def _sealed(response: Response) -> Response:
    for name, value in {**HEADERS, "Cache-Control": "no-store"}.items():
        response.headers.setdefault(name, value)
    return response
