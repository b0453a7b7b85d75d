/* Whether a file is PDF/A-2b in veraPDF's view; else which clauses of which standard it breaks. Run by Rhino, which veraPDF brings along. */
var pdfa = Packages.org.verapdf.pdfa;
Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var flavour = pdfa.flavours.PDFAFlavour.PDFA_2_B;
var foundry = pdfa.Foundries.defaultInstance();
var parser = foundry.createParser(new java.io.FileInputStream(globalThis.arguments[0]), flavour);
var result = foundry.createValidator(flavour, false).validate(parser);
var broken = result
  .getFailedChecks()
  .keySet()
  .toArray()
  .map((rule) => `${rule.getSpecification()} ${rule.getClause()}-${rule.getTestNumber()}`);
print([result.isCompliant() ? "PDF/A-2b" : "not PDF/A-2b"].concat(broken).join("\n"));
