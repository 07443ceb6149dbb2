package org.hearsay.intake.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.hearsay.intake.extract.Refusal;

/** Reads the bytes of an input up to a limit, and unpacks them. */
public final class InputBytes {
  private final int limit;

  public InputBytes(int limit) {
    this.limit = limit;
  }

  public byte[] read(Path path) throws Refusal {
    if (Files.isDirectory(path)) {
      throw new Refusal(Files.isReadable(path)
          ? "is a folder, not a file; name the files in it, or give the folder where folders are taken"
          : "is a folder that may not be opened; check its permissions");
    }
    try {
      long size = Files.size(path);
      if (size > limit) {
        throw tooLarge("holds " + megabytes(size));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in);
      }
    } catch (NoSuchFileException e) {
      throw new Refusal("there is no such file; check the path");
    } catch (AccessDeniedException e) {
      throw new Refusal("may not be read; check its permissions");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  public byte[] read(InputStream in) throws Refusal {
    try {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge("holds more than " + megabytes(limit));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What a gzip stream holds; the limit holds for it too, so that a small file cannot fill the memory. */
  public byte[] unpack(byte[] packed) throws Refusal {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge("unpacks to more than " + megabytes(limit));
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal("is a damaged gzip file (" + oneLine(e) + "); fetch or pack it again");
    }
  }

  private Refusal tooLarge(String what) {
    return new Refusal("is too large: it " + what + ", and the limit is " + megabytes(limit) + "; split it into its articles");
  }

  private static Refusal unreadable(IOException e) {
    return new Refusal("could not be read (" + oneLine(e) + "); check the disk or copy the file anew");
  }

  private static String oneLine(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().replace('\n', ' ').replace('\r', ' ');
  }

  private static String megabytes(long bytes) {
    return bytes < 1_000_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
