package io.homeroom.local.backing;

import io.homeroom.local.home.Private;
import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Speaks S3 and keeps objects as files. */
final class ObjectStore implements Part {

  private static final int HEAP_MB = 96;

  private final Site site;

  ObjectStore(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "s3";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("s3");
  }

  @Override
  public List<String> modules() {
    return List.of("local/s3");
  }

  @Override
  public String address() {
    return site.http("s3");
  }

  @Override
  public int expectedMemoryMb() {
    return 170;
  }

  @Override
  public void prepare() throws IOException {
    Path data = Files.createDirectories(site.home().data("s3"));
    Files.writeString(
        Private.file(settings()),
        """
        s3proxy.endpoint=%s
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.identity=%s
        s3proxy.credential=%s
        s3proxy.cors-allow-all=true
        jclouds.provider=filesystem-nio2
        jclouds.filesystem.basedir=%s
        """
            .formatted(
                address(),
                site.secrets().password("s3.access"),
                site.secrets().password("s3"),
                data));
  }

  @Override
  public ProcessSpec process() throws IOException {
    return new ProcessSpec(
        Jvm.command(
            site.home(),
            HEAP_MB,
            "-XX:TieredStopAtLevel=1",
            "-Dlogback.configurationFile="
                + site.home().repository().resolve("local/s3/logback.xml").toUri(),
            "-cp",
            site.artifacts().classPath("s3"),
            "org.gaul.s3proxy.Main",
            "--properties",
            settings().toString()),
        Jvm.ENVIRONMENT,
        site.home().folder());
  }

  /** Whoever comes without credentials is refused: that is health enough. */
  @Override
  public Probe probe() {
    return HttpProbe.answers(address() + "/");
  }

  private Path settings() {
    return site.home().run().resolve("s3.properties");
  }
}
