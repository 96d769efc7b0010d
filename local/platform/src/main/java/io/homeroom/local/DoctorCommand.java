package io.homeroom.local;

import io.homeroom.local.doctor.Doctor;
import io.homeroom.local.doctor.Finding;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at the JDK, Maven, Node, memory, disk, ports and the home folder, and says how to mend"
          + " what is wrong. Exit code 0 only if nothing is."
    })
final class DoctorCommand implements Callable<Integer> {

  private final Desk desk;

  DoctorCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = new Doctor(desk.platform()).look();
    findings.forEach(finding -> desk.screen().say(finding.toString()));
    return findings.stream().allMatch(Finding::well) ? 0 : 1;
  }
}
