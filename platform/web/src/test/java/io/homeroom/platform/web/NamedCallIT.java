package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.PostgresServer;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.WithTokens;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithTokens
@SpringJUnitConfig(NamedCallIT.Nothing.class)
class NamedCallIT {
  static final class Nothing {}

  @Autowired Tokens tokens;
  private Shop shop;
  private String token;

  @BeforeEach
  void openShop() {
    shop = Shop.startedOn(PostgresServer.newDatabase(), tokens);
    token = tokens.parent(UUID.randomUUID(), UUID.randomUUID());
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void namesACallByCallerAndKeyAndKnowsItsQuestion() throws Exception {
    var first = begin(token, "one", "book");

    assertThat(begin(token, "one", "book")).isEqualTo(first);
    assertThat(begin(token, "two", "book").path("id")).isNotEqualTo(first.path("id"));
    var other = tokens.parent(UUID.randomUUID(), UUID.randomUUID());
    assertThat(begin(other, "one", "book").path("id")).isNotEqualTo(first.path("id"));
    var changed = begin(token, "one", "pen");
    assertThat(changed.path("id")).isEqualTo(first.path("id"));
    assertThat(changed.path("question")).isNotEqualTo(first.path("question"));
  }

  @Test
  void needsAKey() throws Exception {
    assertThat(begin(token, null, "book").path("code").asString())
        .isEqualTo("idempotency-key-required");
  }

  private JsonNode begin(String caller, @Nullable String key, String article) throws Exception {
    var body = "{\"article\": \"" + article + "\"}";
    return JsonMapper.shared()
        .readTree(shop.post("/api/named-purchases", caller, key, body).body());
  }
}
