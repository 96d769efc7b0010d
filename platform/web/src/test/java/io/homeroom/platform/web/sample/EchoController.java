package io.homeroom.platform.web.sample;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EchoController {
  record Item(@NotBlank String name) {}

  record Order(@Min(1) int amount, @NotEmpty List<@Valid Item> items) {}

  record Answer(int amount, int items) {}

  @PostMapping(path = "/api/echo", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer echo(@Valid @RequestBody Order order) {
    return new Answer(order.amount(), order.items().size());
  }

  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  List<String> search(@RequestParam("max-age") @Max(20) int age) {
    return List.of("age " + age);
  }

  @GetMapping("/api/search/{id}")
  String one(@PathVariable UUID id) {
    return id.toString();
  }

  @GetMapping("/api/search/caller")
  @Nullable Caller anybody(@Nullable Caller caller) {
    return caller;
  }

  @GetMapping("/api/search/must-sign-in")
  Caller somebody(Caller caller) {
    return caller;
  }

  @GetMapping("/api/search/numbers")
  CursorPage<Integer> numbers(Cursor cursor) {
    int after = cursor.after(Integer::valueOf).orElse(0);
    return cursor.page(
        IntStream.rangeClosed(after + 1, 50).limit(cursor.fetchSize()).boxed().toList(), n -> n);
  }

  @GetMapping("/api/me")
  Caller me(Caller caller) {
    return caller;
  }

  @GetMapping("/api/admin")
  @PreAuthorize("hasRole('SUPERADMIN')")
  String admin() {
    return "admin";
  }

  @GetMapping("/internal/secret")
  String secret() {
    return "internal";
  }

  @GetMapping("/elsewhere")
  String elsewhere() {
    return "never seen";
  }
}
