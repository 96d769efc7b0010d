package io.homeroom.identity.tier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.tier.messaging.HearingPayments.SubscriptionChanged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what we ask of payments, until it is there to give examples of its own. */
class PaymentsContractTests {
  private static final Path ASKED =
      Path.of("contracts", "consumed", "payments.subscription-changed.v1.schema.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Test
  void findsEveryFieldItReads() throws IOException {
    var examples = JSON.readTree(Files.readString(ASKED)).path("examples");
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(JSON.treeToValue(example, SubscriptionChanged.class).state().tier())
                    .isNotNull());
  }
}
