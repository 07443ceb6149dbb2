package org.hearsay.intake.office;

import java.util.Map;
import java.util.Set;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Opening;
import org.hearsay.intake.extract.Refusal;

/** Reads the text of an OpenDocument text, packed (ODT) or flat (FODT). */
public final class OdtFile {
  /** The media type of such files. */
  public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String BODY = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String META = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OdtFile() {}

  /** The article, or a refusal that tells what is wrong with the file. */
  public static Extract read(byte[] file, Budget budget) throws Refusal {
    Map<String, byte[]> parts = ZipParts.read(file, Set.of(BODY, STYLES, META, MANIFEST), budget);
    byte[] manifest = parts.get(MANIFEST);
    if (manifest != null && new String(manifest, java.nio.charset.StandardCharsets.ISO_8859_1).contains("encryption-data")) {
      throw new Refusal("is locked with a password; open it and save it without one");
    }
    if (!parts.containsKey(BODY)) {
      throw Damage.missing(BODY);
    }
    Pieces pieces = new Pieces();
    OdtBody body = new OdtBody(pieces, budget);
    if (parts.containsKey(STYLES)) {
      body.walk(parts.get(STYLES));
    }
    body.walk(parts.get(BODY));
    body.finish();
    return Opening.of(pieces.all()).extract(MEDIA_TYPE, PropertiesPart.read(parts.get(META), budget));
  }

  /** The article of a flat file, in which all parts are one XML document. */
  public static Extract readFlat(byte[] xml, Budget budget) throws Refusal {
    Pieces pieces = new Pieces();
    OdtBody body = new OdtBody(pieces, budget);
    body.walk(xml);
    body.finish();
    return Opening.of(pieces.all()).extract(MEDIA_TYPE + "-flat-xml", PropertiesPart.read(xml, budget));
  }
}
