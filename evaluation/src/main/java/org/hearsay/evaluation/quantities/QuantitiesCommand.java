package org.hearsay.evaluation.quantities;

import picocli.CommandLine.Command;

/** The measurements of quantities and checks. */
@Command(
    name = "quantities",
    description = "Measures quantities and checks.",
    mixinStandardHelpOptions = true,
    subcommands = {ArticlesCommand.class, ChecksCommand.class, FuzzNumbersCommand.class, RecognizersCommand.class})
public final class QuantitiesCommand {}
