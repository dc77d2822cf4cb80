import rule from "../../../src/domain/rules/greeting-matches";
import { greetingTable } from "../../support/greetingTable";
import { testRule } from "../../support/testRule";

testRule(rule, greetingTable);
