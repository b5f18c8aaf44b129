"""Prints why a control was lifted, step by step with sources.

    python3 examples/python/why_lifted.py [server] [control]

It asks by URL, as a notebook or a spreadsheet would, and needs nothing but Python 3.
"""

import json
import sys
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

QUERY = Path(__file__).parent.parent / "why-lifted.graphql"


def ask(server, query, variables):
    """The data of an answer; exits with the server's own words where it refuses."""
    url = f"{server}?{urlencode({'query': query, 'variables': json.dumps(variables)})}"
    request = Request(url, headers={"accept": "application/json"})
    try:
        with urlopen(request, timeout=10) as response:
            reply = json.load(response)
    except HTTPError as error:
        reply = json.load(error)
    except (URLError, TimeoutError):
        sys.exit(f"{server} cannot be reached.")
    if reply.get("errors"):
        sys.exit("\n".join(error["message"] for error in reply["errors"]))
    return reply["data"]


def place(citation):
    source = citation["source"]
    return ", ".join(part for part in (source["title"], citation["at"], source["url"]) if part)


def lines(step):
    date = step["date"]["text"] if step["date"] else "no day known"
    yield f"{step['n']}. {step['role']}, {date}: {step['text']}"
    if step["becauseOf"]:
        yield "   because of " + ", ".join(str(cause["n"]) for cause in step["becauseOf"])
    # A dict keeps the order, and each source once.
    for source in dict.fromkeys(map(place, step["citations"])):
        yield f"   {source}"


def printed(answer):
    yield f"{answer['outcome']} ({answer['certainty']})"
    yield answer["summary"]
    yield ""
    for step in answer["chain"]:
        yield from lines(step)
    yield ""
    yield "Not known:"
    for text in dict.fromkeys(gap["text"] for gap in answer["gaps"]):
        yield f"- {text}"
    yield ""
    yield answer["cite"]["text"]


def main(server="http://localhost:4000/graphql", control="CAN-TUR-GROUP-2"):
    # Names are not all ASCII, wherever this is printed.
    sys.stdout.reconfigure(encoding="utf-8")
    data = ask(server, QUERY.read_text(encoding="utf-8"), {"control": control})
    print("\n".join(printed(data["whyLifted"])))


if __name__ == "__main__":
    main(*sys.argv[1:3])
