package org.hearsay.intake.office;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.intake.bytes.DeclaredCharset;
import org.hearsay.intake.bytes.Decoding;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Refusal;

/** Walks the elements of an XML part in order, without recursion, entities or anything fetched from outside. */
abstract class XmlWalk {
  /** Deeper nesting is no document; without a limit the parser's own stack of names grows with it. */
  private static final int DEEPEST = 10_000;
  private static final XMLInputFactory FACTORY = factory();

  private final Budget budget;
  private XMLStreamReader xml;

  XmlWalk(Budget budget) {
    this.budget = budget;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** An element begins; its name without prefix. */
  abstract void begin(String name);

  /** An element ends. */
  abstract void end(String name);

  /** Characters between tags; text may come in several parts. */
  abstract void characters(String text);

  /** The attribute of the element that begins, whatever its prefix, or null. */
  final String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute as a number, or the other one. */
  final int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Walks a part from its begin to its end. */
  final void walk(byte[] part) throws Refusal {
    int depth = 0;
    try {
      synchronized (FACTORY) { // not said to be safe for several threads
        // Decoded here: one bad byte is no reason to lose a document, and the JDK's parser would print it to standard error.
        xml = FACTORY.createXMLStreamReader(new StringReader(Decoding.decode(part, DeclaredCharset.of(part)).text()));
      }
      while (xml.hasNext()) {
        budget.check();
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new Refusal("nests its parts more than " + DEEPEST + " deep, which no text does; save its text as plain text");
            }
            begin(xml.getLocalName());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(xml.getText());
          default -> { }
        }
      }
    } catch (XMLStreamException e) {
      throw Damage.of(e);
    }
  }
}
