package io.homeroom.gateway.health;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HealthController {

  private final LookingAround looking;

  HealthController(LookingAround looking) {
    this.looking = looking;
  }

  @GetMapping("/api/health")
  Mono<ResponseEntity<SuiteHealth>> health() {
    return looking
        .health()
        .map(
            health ->
                ResponseEntity.status(
                        health.isDown() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(health));
  }
}
