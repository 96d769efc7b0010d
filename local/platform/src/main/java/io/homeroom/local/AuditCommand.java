package io.homeroom.local;

import io.homeroom.local.bring.Platform;
import io.homeroom.local.home.Secrets;
import io.homeroom.local.home.Trouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after the activity log of the running platform.")
final class AuditCommand {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final int INTACT = 0;
  private static final int TAMPERED = 1;
  private static final int UNDECIDED = 2;

  private final Desk desk;

  AuditCommand(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Looks through the whole activity log for entries that were changed, removed, moved or"
            + " inserted.",
        "Exit code 0 if it is intact, 1 if not, 2 if the end cannot be judged because nothing"
            + " outside the database vouches for it."
      })
  int verify() throws IOException, InterruptedException {
    Platform platform = desk.platform();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String report =
          answered(
              http,
              HttpRequest.newBuilder(
                      URI.create(
                          platform.named("identity").address() + "/internal/activity/verify"))
                  .header("Authorization", "Bearer " + token(http, platform))
                  .header("Accept", "text/plain")
                  .POST(BodyPublishers.noBody()));
      desk.screen().say(report.strip());
      return report.startsWith("intact")
          ? INTACT
          : report.startsWith("tampered") ? TAMPERED : UNDECIDED;
    }
  }

  private String token(HttpClient http, Platform platform)
      throws IOException, InterruptedException {
    String secret = new Secrets(desk.home()).password("client.operator");
    String answer =
        answered(
            http,
            HttpRequest.newBuilder(
                    URI.create(
                        platform.named("keycloak").address()
                            + "/realms/homeroom/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=homeroom-operator&client_secret="
                            + secret)));
    var token = TOKEN.matcher(answer);
    if (!token.find()) {
      throw new Trouble("Keycloak gives no token to the client homeroom-operator.");
    }
    return token.group(1);
  }

  private static String answered(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest built = request.timeout(PATIENCE).build();
    try {
      HttpResponse<String> response = http.send(built, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new Trouble(
            built.uri()
                + " answers "
                + response.statusCode()
                + ". Is the platform up, and its realm of this version (`homeroom down --wipe`)?");
      }
      return response.body();
    } catch (ConnectException away) {
      throw new Trouble("Run `homeroom up` first: " + built.uri() + " is not there.", away);
    }
  }
}
