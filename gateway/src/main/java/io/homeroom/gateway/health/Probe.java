package io.homeroom.gateway.health;

import reactor.core.publisher.Mono;

/** Looks how one part of the suite is doing. */
interface Probe {

  String part();

  /** Without an essential part Homeroom is down, without another it is degraded. */
  boolean essential();

  /** An error or an empty answer is as good as down. */
  Mono<State> look();
}
