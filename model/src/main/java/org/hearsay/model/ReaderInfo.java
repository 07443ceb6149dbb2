package org.hearsay.model;

/**
 * What read the document.
 *
 * @param name of the program
 * @param version of the program
 * @param model name of the model
 * @param modelVersion version of the model
 * @param modelSha256 hash of the model's file in hex
 */
public record ReaderInfo(String name, String version, String model, String modelVersion, String modelSha256) {}
