package io.homeroom.e2e;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.awaitility.core.ConditionTimeoutException;

/** {@code ./homeroom demo}: walks the journeys and ends with 0 only if every step held. */
public final class Demo {

  private Demo() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Narrator narrator = Narrator.to(out);
    try {
      URI gateway = address("HOMEROOM_PUBLIC_URL", "http://127.0.0.1:8080");
      Door door = new Door(gateway, narrator);
      var mailbox = new Mailbox(address("HOMEROOM_MAILBOX_URL", "http://127.0.0.1:8025"));
      var firstDay = new FamilyJourney(door, mailbox, narrator);
      firstDay.walk();
      new ChildJourney(door, narrator, firstDay.parent(), "Grace").walk();
      new LearningJourney(door, narrator, firstDay.parent(), "Grace").walk();
      new StoreJourney(door, narrator, firstDay.parent(), "Grace").walk();
      new GuardianJourney(door, mailbox, narrator, firstDay.parent()).walk();
      new SignInJourney(door, mailbox, narrator).walk();
      new ProviderJourney(gateway, door, mailbox, narrator).walk();
      new RecoveryJourney(door, mailbox, narrator).walk();
      new LeavingJourney(door, mailbox, narrator).walk();
      var admin = new AdminJourney(door, mailbox, narrator);
      admin.walk();
      var calendar =
          new CalendarPage(address("HOMEROOM_CALENDAR_URL", "http://127.0.0.1:13313"), narrator);
      new BookingJourney(door, mailbox, narrator, admin.coach(), calendar).walk();
      out.printf(
          "%nEvery step held. To look around, sign in as %s with the password %s%n",
          firstDay.parent().email(), firstDay.parent().password());
      out.printf(
          "or, with a code from the mailbox, as the superadmin %s with the password %s%n",
          admin.superadmin().email(), admin.superadmin().password());
    } catch (StepFailed | ConditionTimeoutException | java.io.UncheckedIOException e) {
      out.println("\nThis step did not hold: " + e);
      System.exit(1);
    }
  }

  private static URI address(String variable, String usual) {
    return URI.create(Objects.requireNonNullElse(System.getenv(variable), usual));
  }
}
