package io.homeroom.local.backing;

import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Kind;
import io.homeroom.local.part.Part;
import io.homeroom.local.part.Site;
import io.homeroom.local.probe.HttpProbe;
import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.Executables;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes every mail the suite sends and shows it on a page. */
final class Mailbox implements Part {

  private final Site site;

  Mailbox(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "mailbox";
  }

  @Override
  public Kind kind() {
    return Kind.BACKING;
  }

  @Override
  public List<String> ports() {
    return List.of("mailbox", "smtp");
  }

  @Override
  public String address() {
    return site.http("mailbox");
  }

  @Override
  public int expectedMemoryMb() {
    return 80;
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(mails());
    new NodePackages(folder(), site.home().log("mailbox-install")).install();
  }

  @Override
  public ProcessSpec process() {
    Path node = Executables.find("node").orElseThrow(() -> new Trouble("node is not on the PATH."));
    return new ProcessSpec(
        List.of(
            node.toString(),
            folder().resolve("node_modules/maildev/bin/maildev").toString(),
            "--ip",
            "127.0.0.1",
            "--web",
            Integer.toString(site.ports().of("mailbox")),
            "--smtp",
            Integer.toString(site.ports().of("smtp")),
            "--mail-directory",
            mails().toString()),
        Map.of("NODE_ENV", "production"),
        site.home().folder());
  }

  @Override
  public Probe probe() {
    return HttpProbe.succeeds(address() + "/healthz");
  }

  private Path folder() {
    return site.home().repository().resolve("local/mailbox");
  }

  private Path mails() {
    return site.home().data("mailbox");
  }
}
