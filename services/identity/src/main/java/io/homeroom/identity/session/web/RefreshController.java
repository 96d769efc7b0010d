package io.homeroom.identity.session.web;

import io.homeroom.identity.session.SessionTokens;
import io.homeroom.identity.session.life.RefreshingSession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sessions")
class RefreshController {

  record Refresh(@NotBlank @Size(max = 8192) String refreshToken) {

    @Override
    public String toString() {
      return "Refresh[…]";
    }
  }

  private final RefreshingSession refreshing;

  RefreshController(RefreshingSession refreshing) {
    this.refreshing = refreshing;
  }

  @Operation(summary = "New tokens for a refresh token, which is used up")
  @PostMapping("/api/auth/refresh")
  SessionTokens refresh(@Valid @RequestBody Refresh refresh) {
    return refreshing.refresh(refresh.refreshToken());
  }
}
