"""The door of the study page: whose requests come in, and what every answer carries."""

from __future__ import annotations

import pytest

OWN = "http://127.0.0.1:8765"
FORMS = ["/exercises/ex90/check", "/exercises/ex90/hint"]


def addresses(page) -> list[str]:
    """One address for every rule there is."""
    rules = [rule for rule in page.app.url_map.iter_rules() if rule.endpoint != "static"]
    return sorted({page.app.url_map.bind("x").build(r.endpoint, dict.fromkeys(r.arguments, "ex90")) for r in rules})


# --- the token -----------------------------------------------------------------------------------------


def test_the_printed_address_lets_a_browser_in_and_leaves_its_token_behind(study_page) -> None:
    page = study_page()
    browser = page.app.test_client()
    answer = page.get(f"/exercises/ex90?token={page.guard.token}&a=1%26&a=2", browser)
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"{OWN}/exercises/ex90?a=1%26&a=2"
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("dlgrade-8765=")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert page.get("/exercises/ex90", browser).status_code == 200


def test_a_link_of_another_site_leads_in_by_a_page_of_ours(study_page) -> None:
    page = study_page()
    answer = page.get(
        f"/exercises/ex90?token={page.guard.token}", page.app.test_client(), headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert answer.status_code == 200
    assert answer.headers["Refresh"] == f"0; url={OWN}/exercises/ex90"
    assert "Location" not in answer.headers
    assert page.guard.token not in answer.text
    assert "SameSite=Strict" in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("path", ["//evil.example/", "/\\evil.example/", "/%0d%0aLocation:%20http://evil.example/"])
def test_the_way_in_leads_nowhere_else(study_page, path: str) -> None:
    page = study_page()
    answer = page.get(f"{path}?token={page.guard.token}", page.app.test_client())
    assert answer.headers["Location"].startswith(f"{OWN}/")
    assert "\n" not in answer.headers["Location"]


@pytest.mark.parametrize("token", ["", "x", "é", "ÿ" * 43])
def test_without_the_token_there_is_one_page_only(study_page, token: str) -> None:
    page = study_page()
    browser = page.app.test_client()
    browser.set_cookie(page.guard.cookie, "old")
    for path in addresses(page):
        answer = page.get(path, browser, query_string={"token": token} if token else None)
        assert answer.status_code == 403, path
        assert "dlgrade serve printed" in answer.text
        assert "leaky" not in answer.text
        assert "Set-Cookie" not in answer.headers
        assert page.post(path, browser=browser).status_code == 403
    assert page.attempts() == []


def test_a_token_opens_no_form(study_page) -> None:
    page = study_page()
    answer = page.post(f"/exercises/ex90/check?token={page.guard.token}", browser=page.app.test_client())
    assert answer.status_code == 403
    assert page.attempts() == []


def test_every_running_page_has_a_token_of_its_own() -> None:
    from grader.web.guard import Guard

    one, other = Guard(1), Guard(1)
    assert one.token != other.token
    assert len(one.token) >= 43  # 32 bytes
    assert one.token not in repr(one)
    assert Guard(1).cookie != Guard(2).cookie


# --- Host and Origin -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8766", "127.0.0.1.evil.example:8765",
     "localhost.evil.example:8765", "[::1]:8765", "0.0.0.0:8765", "127.1:8765", "", "127.0.0.1:8765, evil.example"],
)  # fmt: skip
def test_another_name_for_this_computer_is_refused_before_anything_else(study_page, host: str) -> None:
    page = study_page()
    for path in ("/", f"/?token={page.guard.token}", "/static/style.css", "/nowhere"):
        answer = page.get(path, headers={"Host": host})
        assert answer.status_code == 421
        assert "Set-Cookie" not in answer.headers
    assert page.post(FORMS[0], headers={"Host": host, "Origin": f"http://{host}"}).status_code == 421
    assert page.attempts() == []


def test_localhost_is_this_computer_too(study_page) -> None:
    page = study_page()
    browser, base = page.app.test_client(), "http://localhost:8765"
    assert page.get(f"/?token={page.guard.token}", browser, base_url=base).headers["Location"] == f"{base}/"
    assert page.get("/", browser, base_url=base).status_code == 200
    assert page.post(FORMS[0], browser=browser, base_url=base, headers={"Origin": base}).status_code == 200
    assert page.post(FORMS[0], browser=browser, base_url=base).status_code == 403  # from the page of the other name


@pytest.mark.parametrize(
    "origin", [None, "", "null", "http://evil.example", "http://127.0.0.1", "http://127.0.0.1:8766",
               "http://localhost:8765", "https://127.0.0.1:8765", OWN + "/", OWN + ".evil.example"]
)  # fmt: skip
def test_a_form_of_another_site_is_refused(study_page, origin: str | None) -> None:
    page = study_page()
    headers = {} if origin is None else {"Origin": origin}
    for path in FORMS:
        answer = page.browser.post(path, base_url=OWN, headers=headers)
        assert answer.status_code == 403
    assert page.attempts() == []
    with page.desk.history() as store:
        assert store.hints_shown("ex90") == 0


# --- what else is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
def test_there_is_reading_and_sending_and_nothing_else(study_page, method: str) -> None:
    page = study_page()
    for path in ("/", FORMS[0], "/static/style.css", "/nowhere"):
        answer = page.browser.open(path, method=method, base_url=OWN, headers={"Origin": OWN})
        assert answer.status_code == 405


def test_nothing_is_done_by_looking(study_page) -> None:
    page = study_page()
    for path in FORMS:
        assert page.get(path).status_code == 405
    assert page.attempts() == []


def test_a_form_has_a_size(study_page) -> None:
    page = study_page()
    for fields in ({"a": "x" * 70_000}, {f"a{n}": "x" for n in range(20_000)}):
        answer = page.post(FORMS[0], fields)
        assert answer.status_code == 413
        assert "Send less" in answer.text
    assert page.attempts() == []


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/..%2fapp.py", "/static/%2e%2e/app.py", "/static/....//app.py", "/static/..%5capp.py",
     "/static//etc/passwd", "/static/style.css%00.py", "/static/", "/exercises/../ex90", "/exercises/ex90%2f..%2f..",
     "/exercises/..%2f..%2fetc/passwd", "/exercises/%2e%2e/%2e%2e/reference/ex90_leaky_ramp.py", "/exercises/ex90%00",
     "/exercises/ex90_leaky_ramp", "/exercises/EX90", "/exercises/90", "/exercises/ex9*", "/exercises/quiz90",
     "/exercises/%ff", "/quizzes/..%2fex90", "/review/..%2f..%2fetc%2fpasswd", "/results/..%2f..%2fetc%2fpasswd",
     "/results/../x", "/etc"],
)  # fmt: skip
def test_paths_name_what_the_course_has_and_no_file(study_page, path: str) -> None:
    page = study_page()
    answer = page.get(path)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert page.post(f"{path}/check").status_code in (404, 405)
    assert page.attempts() == []


# --- what every answer carries -------------------------------------------------------------------------


def test_every_answer_keeps_browsers_strict(study_page) -> None:
    page = study_page()
    answers = [page.get(path) for path in [*addresses(page), "/nowhere", "/static/style.css", "/static/study.js"]]
    answers += [page.get("/", page.app.test_client()), page.get("/", headers={"Host": "evil.example"})]
    answers += [page.post(path, follow_redirects=False) for path in FORMS]
    answers += [page.browser.open("/", method="PUT", base_url=OWN), page.post(FORMS[0], {"a": "x" * 70_000})]
    assert {answer.status_code for answer in answers} >= {200, 303, 403, 404, 405, 413, 421}
    for answer in answers:
        policy = dict(part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
        assert policy["img-src"] == "'self' data:"
        assert policy["base-uri"] == policy["frame-ancestors"] == "'none'"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert not [name for name in answer.headers.keys() if name.startswith("Access-Control")]  # noqa: SIM118
        kept = "no-cache" if answer.request.path.startswith("/static/") and answer.status_code == 200 else "no-store"
        assert answer.headers["Cache-Control"] == kept
