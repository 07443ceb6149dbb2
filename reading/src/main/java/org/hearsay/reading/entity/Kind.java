package org.hearsay.reading.entity;

/** Kinds that the network tells apart, in the order of training; see hearsay_training/entity_data.py. */
enum Kind {
  PERSON, ORGANIZATION, PLACE, EVENT, OTHER;

  private static final Kind[] ALL = values();

  static Kind of(int index) {
    return ALL[index];
  }
}
