package io.homeroom.platform.web.money;

import org.jspecify.annotations.Nullable;

/** A price as somebody has written it into a request. */
public interface WrittenPrice {

  /** In the smallest unit of the currency; 0: it costs no money. */
  long minor();

  /** By ISO 4217, such as EUR. */
  @Nullable String currency();
}
