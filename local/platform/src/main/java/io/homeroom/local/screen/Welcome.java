package io.homeroom.local.screen;

import io.homeroom.local.bring.Platform;
import io.homeroom.local.part.Part;
import java.util.List;
import java.util.Locale;

/** What one wants to know when all is up. */
public record Welcome(Platform platform, List<Part> parts) {

  public void show(Screen screen, long nanos) {
    Table table = new Table("", "");
    at(table, "gateway", "gateway", "");
    at(table, "API of all services", "gateway", "/api/docs");
    at(table, "mailbox", "mailbox", "");
    at(table, "traces", "traces", "");
    at(table, "Keycloak console", "keycloak", "/admin");
    screen.say(
        String.format(
            Locale.ROOT, "\nAll %d processes are up after %.1f s.", parts.size(), nanos / 1e9));
    screen.say(table.toString());
    if (here("keycloak")) {
      screen.say(
          "\nKeycloak console: user admin, password `keycloak.admin.password` in "
              + platform.home().secrets());
    }
    screen.say(
        "People: `homeroom demo` registers a family and tells its login; or POST /api/auth/register.");
    screen.say(
        "Superadmins: admin@homeroom.test and second@homeroom.test, whose invitations are in the mailbox;"
            + " `homeroom demo` accepts them.");
    screen.say(
        "Supplier of what comes with Homeroom, who sends its parcels: shop@homeroom.test, invited likewise.");
    screen.say("More: homeroom status | logs <name> -f | down");
  }

  private void at(Table table, String what, String part, String path) {
    if (here(part)) {
      table.row("  " + what, platform.named(part).address() + path);
    }
  }

  private boolean here(String name) {
    return parts.stream().anyMatch(part -> part.name().equals(name));
  }
}
