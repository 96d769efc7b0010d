package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.web.paging.CursorPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.servlet.client.RestTestClient;

@PlatformTest
class PagingTests {
  @Autowired RestTestClient client;

  @Test
  void walksThroughWholeListOnce() {
    var all = new ArrayList<Integer>();
    var page = page("?limit=20");
    assertThat(page.items()).hasSize(20);
    while (page.next() != null) {
      all.addAll(page.items());
      page = page("?limit=20&cursor=" + page.next());
    }
    all.addAll(page.items());
    assertThat(all).hasSize(50).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void endsExactlyWithTheList() {
    assertThat(page("?limit=50").next()).isNull();
    assertThat(page("?limit=100").items()).hasSize(50);
    assertThat(page("").items()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!", "bm90LWEtbnVtYmVy", "AAAA", "w7w", "=", "%00", "a"})
  void refusesForeignCursors(String cursor) {
    refused("?cursor=" + cursor, "invalid-cursor", "cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "101", "many", "99999999999", ""})
  void refusesLimitsOutOfBounds(String limit) {
    refused("?limit=" + limit, "invalid-request", "limit");
  }

  private void refused(String query, String code, String field) {
    client
        .get()
        .uri(URI.create("/api/search/numbers" + query))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  private CursorPage<Integer> page(String query) {
    var page =
        client
            .get()
            .uri("/api/search/numbers" + query)
            .exchange()
            .expectBody(new ParameterizedTypeReference<CursorPage<Integer>>() {})
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(page);
  }
}
