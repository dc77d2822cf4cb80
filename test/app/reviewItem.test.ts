import { reviewItem } from "../../src/app/reviewItem";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { policyOf } from "../../src/domain/policy/policyOf";
import { aContract, aDraft, to } from "../support/builders";
import { fakePolicy, policyText } from "../support/fakePolicy";
import { fakeServices } from "../support/fakePorts";

const draft = aDraft(to("tech@acme.example"), aContract);
const strict = { severities: { "formal-to-official": "stop", "department-mailbox": "stop" } };

async function reviewed(policy = fakePolicy(), left = {}) {
  const services = fakeServices({ draft, policy, notes: { acknowledgements: [], ...left } });
  await services.policy.refresh({ interactive: false });
  return { ...(await reviewItem(services)), notes: services.notesNow() };
}

test("the policy in force judges, and is left with the message for Send", async () => {
  const { review, policy, notes } = await reviewed(fakePolicy({ place: "list", answer: policyText(strict) }));
  expect(review.findings.map(({ severity }) => severity)).toContain("stop");
  expect(policy.severities).toEqual(strict.severities);
  expect(notes.policy?.severities).toEqual(strict.severities);
});

test("what is built in needs not be left", async () => {
  const { review, notes } = await reviewed();
  expect(review.findings.map(({ severity }) => severity)).not.toContain("stop");
  expect(notes).not.toHaveProperty("policy");
});

test("a policy that was left before and is no longer in force gives way", async () => {
  const { review, notes } = await reviewed(fakePolicy(), { policy: policyOf(strict) });
  expect(review.findings.map(({ severity }) => severity)).not.toContain("stop");
  expect(notes.policy).toEqual(defaultPolicy);
});
