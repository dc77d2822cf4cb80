/** Words that companies are called by and that mails are full of. A name of nothing else counts only as the book writes it. */
export const commonWords =
  "global star metro orange apple target union general standard universal direct express central premier first best good united national modern future power energy smart home " +
  "world trade trading traders import export tools steel metal solar light lighting green blue white gold silver north south east west europe asia china technical industrial " +
  "electronics logistics service services solutions systems partners supply quality design office products market sport food natural perfect master plus super solo team project sample freight";
