"""Writes test/events/webhooks/vectors.json: forms, codes and signatures as FreshBooks makes them, with Python's own json.dumps.

python3 test/events/webhooks/vectors.py [count] [seed] > test/events/webhooks/vectors.json
"""
import base64, hashlib, hmac, json, random, sys
from urllib.parse import quote, quote_plus, urlencode

count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20)

plain = [chr(n) for n in range(32, 127)]
control = [chr(n) for n in range(0, 32)] + ["\x7f"]
special = list('"\\/:,{}[]&=+%;#? \n\r\t\b\f')
wide = list("éßøñüÀžЖ中文日本語한국ﬀ€’“”\u2028\u2029\u200b\ufeff\uffff\ufffd\u0080\u00a0")
astral = ["😀", "𝒜", "👩‍💻", "\U0010ffff", "\U00010000"]


def text(longest=24):
    pools = chance.choices([plain, control, special, wide, astral], [6, 1, 3, 3, 2], k=chance.randint(0, longest))
    return "".join(chance.choice(pool) for pool in pools)


def form():
    pairs = [
        ("name", chance.choice(["invoice.create", "client.update", "bill_vendor.delete", "invoice.sendByEmail", text()])),
        ("object_id", str(chance.randint(1, 10**chance.randint(1, 18)))),
        ("account_id", chance.choice(["6BApk", "ACM123", text(6)])),
        ("business_id", str(chance.randint(1, 10**8))),
        ("identity_id", str(chance.randint(1, 10**8))),
        ("user_id", chance.choice(["1", ""])),
    ]
    pairs += [(text(8), text()) for _ in range(chance.choice([0, 0, 1, 2, 4]))]
    if chance.random() < 0.3:
        chance.shuffle(pairs)
    if chance.random() < 0.2:  # a field that is repeated
        key, _ = chance.choice(pairs)
        pairs.insert(chance.randint(0, len(pairs)), (key, text()))
    return pairs


def body(pairs):
    return urlencode(pairs, quote_via=chance.choice([quote_plus, quote]))


def vector():
    pairs, code = form(), text() or "code"
    message = json.dumps(dict(pairs))
    digest = hmac.new(code.encode(), message.encode(), hashlib.sha256).digest()
    return {"body": body(pairs), "code": code, "signature": base64.b64encode(digest).decode()}


print("[\n" + ",\n".join(json.dumps(vector()) for _ in range(count)) + "\n]")
