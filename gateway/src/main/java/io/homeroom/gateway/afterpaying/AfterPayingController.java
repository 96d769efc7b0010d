package io.homeroom.gateway.afterpaying;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

@RestController
class AfterPayingController {

  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private final PagesAfterPaying pages;

  AfterPayingController(PagesAfterPaying pages) {
    this.pages = pages;
  }

  @GetMapping("/payments/done")
  ResponseEntity<String> paid(ServerWebExchange exchange) {
    return answer("payment-done", exchange);
  }

  @GetMapping("/payments/left")
  ResponseEntity<String> notPaid(ServerWebExchange exchange) {
    return answer("payment-left", exchange);
  }

  @GetMapping("/subscription/done")
  ResponseEntity<String> subscribed(ServerWebExchange exchange) {
    return answer("subscription-done", exchange);
  }

  @GetMapping("/subscription/left")
  ResponseEntity<String> notSubscribed(ServerWebExchange exchange) {
    return answer("subscription-left", exchange);
  }

  @GetMapping("/subscription/back")
  ResponseEntity<String> backFromThePortal(ServerWebExchange exchange) {
    return answer("subscription-back", exchange);
  }

  private ResponseEntity<String> answer(String page, ServerWebExchange exchange) {
    var locale = ReadersLanguage.of(exchange.getRequest().getHeaders());
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(pages.of(page, locale));
  }
}
