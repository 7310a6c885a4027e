import { expect, test } from "vitest";
import { rows, start, type Tree } from "../support/start.ts";

const cents = (money: Tree | undefined) => BigInt(String(money?.amount).replace(".", ""));
const money = "{ amount currency }";

test("in the example books the reports agree within themselves", async () => {
  const { ask } = await start();
  const { data, errors } = await ask(`{ business {
    reports {
      balanceSheet(dates: ["2026-01-31", "2026-06-30"]) {
        assetsTotal { amount ${money} } liabilitiesAndEquityTotal { amount ${money} }
      }
      trialBalance(from: "2026-01-31", to: "2026-06-30") { totalDebit ${money} totalCredit ${money} }
      cashFlow(from: "2026-01-31", to: "2026-06-30") {
        startingBalance ${money} inflow ${money} outflow ${money} netChange ${money} endingBalance ${money}
      }
    }
  } }`);
  expect(errors).toBeUndefined();
  const { balanceSheet, trialBalance, cashFlow } = data.business?.reports ?? {};
  const [assets, claims] = [balanceSheet?.assetsTotal, balanceSheet?.liabilitiesAndEquityTotal].map((list) =>
    rows(list).map(({ amount }) => cents(amount)),
  );
  expect(assets).toHaveLength(2);
  expect(assets).toEqual(claims);
  expect(trialBalance?.totalDebit).toEqual(trialBalance?.totalCredit);
  expect(cents(cashFlow?.inflow) + cents(cashFlow?.outflow)).toBe(cents(cashFlow?.netChange));
  expect(cents(cashFlow?.startingBalance) + cents(cashFlow?.netChange)).toBe(cents(cashFlow?.endingBalance));
});
