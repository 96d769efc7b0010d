package io.homeroom.identity;

import io.homeroom.platform.test.KeycloakServer;
import io.homeroom.platform.test.Realms;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

final class ProductionHashing implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    follow(Realms.passwordPolicy());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    follow(Realms.hashingCheaply(Realms.passwordPolicy()));
  }

  private static void follow(String policy) {
    RestClient.create(KeycloakServer.url() + "/admin/realms/homeroom")
        .put()
        .contentType(MediaType.APPLICATION_JSON)
        .headers(headers -> headers.setBearerAuth(administrator()))
        .body(Map.of("passwordPolicy", policy))
        .retrieve()
        .toBodilessEntity();
  }

  private static String administrator() {
    return new Realm()
        .token(
            KeycloakServer.url() + "/realms/master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                KeycloakServer.CLIENT_SECRET))
        .expect(200)
        .text("access_token");
  }
}
