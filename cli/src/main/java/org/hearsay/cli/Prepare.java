package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Run once by the launcher: unpacks the native library and the models, and dumps an archive of the classes that a reading loads (class-data
 * sharing, JEP 310), so that later starts need not. Where it fails, Hearsay still runs, only slower to start.
 */
final class Prepare {

  /** Holds one of each thing that a reading can show, so that the classes for all of them are in the archive. */
  private static final String SAMPLE = """
      A report by the harbour board revealed on Monday that the mayor had said that the old bridge might have to close. "Nobody told us," Ann Roe, a
      baker, told the Orsava Review. "We heard it on the radio." The mayor denied in a statement that anybody was at risk, but declined to say when
      she had read the report.

      According to two officials who asked not to be named, the repairs would reportedly cost 40 million crowns. Critics blasted the plan; the court
      ruled that it was lawful. He believes that "everything will be fine," a friend said. It is said that the bank wants to pull out. The union
      urged the council to wait, and plans to ask whether the money is there. “It’s late,” said René Åkerlund – “too late”.

      Fourteen people (9 women and 4 men) were hurt on Monday, 6 May 2014, in a fire that broke out at 4 pm, police said on Tuesday. Ms. Roe, 34,
      who was born in 1950, won 7 of the 12 seats, or 58 percent; Mr. Poe won by 18 points (58 percent to 40 percent). The price rose 10 percent,
      from $50 to $60, between the mid-1990s and last spring, and about 5 km of road closed from 2014 to 2012, twice a week, for three days.

      Transport Minister Ilse Brandt met the harbour master, Tomas Veen, on Tuesday. She said she would not resign. "I have done nothing wrong," she
      added. "We will see who laughs last." Brandt, who was treasurer of the Blue Party from 2003 until 2011 and has led the Orsava Port Authority
      (OPA) since May 2012, told Veen that his son, Jan Veen, had warned her of the shifts. He denied it. Mr. Veen's letter ran to forty pages; in it
      he argued that the OPA knew. In her reply, she called him a liar, he said, and he told her so. "You knew it, Mr. Veen," she replied. "I knew
      nothing."

      Asked whether he would stand again, the former mayor, Pavel Orr, who represents the old town, said that he had not decided, and that his wife,
      the lawyer Dana Orr, believed that voters "would not forget". Ms. Orr said he was wrong. Both said they were tired. Police officers said they
      had found her. A spokeswoman for Estuary Lines, Inge Mohr, confirmed the deal but said it was a draft; she declined to say more. The company,
      she said, "may appeal", and it hopes that everyone always knew. One clerk, who asked not to be named, said that she feared the worst. "It is an
      utterly shameful betrayal," she said. Born Lena Roth in Halden, Brandt is 52. Analysts at the bank Bell & Roe estimated the cost at some 14
      million crowns.

      VEEN: Do you know who signed it?
      BRANDT: I do not. He never told me, and the prime minister's office says that nobody did.
      """;

  private static final int MINUTES = 3;
  private static final String PREFIX = "preparing";

  private Prepare() {}

  /** @param args the folder to prepare */
  public static void main(String[] args) {
    Path ready = Path.of(args[0]).toAbsolutePath();
    try {
      prepare(ready);
    } catch (IOException | RuntimeException e) {
      System.err.println("hearsay: could not prepare " + ready + " (" + OneLine.of(String.valueOf(e.getMessage())) + "); starting will be slower");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything is made in a folder beside and moved into place whole: two first starts at a time do not disturb one another. */
  private static void prepare(Path ready) throws IOException, InterruptedException {
    Path parent = ready.getParent();
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    sweep(parent);
    Path part = Files.createTempDirectory(parent, PREFIX);
    try {
      natives(part);
      for (String model : List.of("default", "large")) {
        for (String file : List.of("reader.onnx", "entities.onnx", "vocab.txt", "reader.properties")) {
          unpack("org/hearsay/reading/models/" + model + "/" + file, part.resolve("models").resolve(model).resolve(file));
        }
      }
      try {
        dump(part);
      } catch (IOException e) {
        System.err.println("hearsay: " + e.getMessage() + "; every start will take somewhat longer");
      }
      Files.createFile(part.resolve("prepared"));
      try {
        Files.move(part, ready);
      } catch (IOException e) {
        if (!Files.exists(ready.resolve("prepared"))) {
          throw e;
        }
      }
    } finally {
      delete(part);
    }
  }

  /** Removes what a killed first start left. */
  private static void sweep(Path parent) throws IOException {
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : left) {
        if (Files.getLastModifiedTime(folder).compareTo(yesterday) < 0) {
          delete(folder);
        }
      }
    }
  }

  /** ONNX Runtime's libraries for this system, from its jar's own layout. */
  private static void natives(Path to) throws IOException {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    String processor = arch.startsWith("aarch64") || arch.startsWith("arm64") ? "aarch64" : "x64";
    String from = "ai/onnxruntime/native/" + system + "-" + processor + "/";
    for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(library);
      unpack(from + file, to.resolve(file));
    }
  }

  private static void unpack(String resource, Path to) throws IOException {
    try (InputStream in = Prepare.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        Files.createDirectories(to.getParent());
        Files.copy(in, to);
      }
    }
  }

  private static void dump(Path ready) throws IOException, InterruptedException {
    Path sample = Files.writeString(ready.resolve("sample.txt"), SAMPLE);
    Path list = ready.resolve("classes.lst");
    Path archive = ready.resolve("classes.jsa");
    String jar = System.getProperty("java.class.path");
    List<String> common = List.of("-Donnxruntime.native.path=" + ready, "-Dhearsay.models=" + ready.resolve("models"));
    List<String> listing = new ArrayList<>(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list));
    listing.addAll(common);
    listing.addAll(List.of("-jar", jar, "read", "--format", "text", sample.toString())); // with an option, so that the parser is in the archive too
    run(listing);
    run(List.of("-Xshare:dump", "-XX:+UseG1GC", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive, "-jar", jar));
  }

  private static void run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("no archive of classes could be made");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (Files.isDirectory(folder)) {
      List<Path> inside = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(inside::add);
      }
      Collections.sort(inside);
      for (Path path : inside) {
        delete(path);
      }
    }
    Files.delete(folder);
  }
}
