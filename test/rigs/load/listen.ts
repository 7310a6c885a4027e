import { Agent, request } from "node:http";

// Many listeners by Server-Sent Events, in a process of their own. Reports when all are open, and when all have received one more change.

const [url = "", count = "0"] = process.argv.slice(2);
const listeners = Number(count);
const agent = new Agent({ maxSockets: listeners });
const query = "subscription { businessChanges { number action record { ... on Client { organization } } } }";
/** Openings in progress. */
const atOnce = 50;
let open = 0;
let received = 0;

function listen(): void {
  const asked = request(
    `${url}/graphql/stream`,
    {
      ...{ agent, method: "POST" },
      headers: { "content-type": "application/json", accept: "text/event-stream" },
    },
    (answer) => {
      answer.setEncoding("utf8");
      if (answer.statusCode !== 200) {
        answer.resume();
        setTimeout(listen, 1_000); // as it was asked to
        return;
      }
      open += 1;
      if (open === listeners) process.send?.({ open: true });
      else if (open + atOnce <= listeners) listen();
      answer.on("data", (text: string) => {
        if (text.includes('"errors"')) throw new Error(text);
        received += text.split("event: next").length - 1;
        if (received > 0 && received % listeners === 0 && text.includes("event: next"))
          process.send?.({ received });
      });
    },
  );
  asked.end(JSON.stringify({ query }));
}

for (let number = 0; number < Math.min(atOnce, listeners); number += 1) listen();
process.on("disconnect", () => process.exit());
