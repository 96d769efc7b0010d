package io.homeroom.payments.provider;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All providers that are set up, each by its name. */
@Component
public class Providers {
  private final Map<Provider, PaymentProvider> payments = new EnumMap<>(Provider.class);
  private final Map<Provider, Notices> notices = new EnumMap<>(Provider.class);

  Providers(List<PaymentProvider> payments, List<Notices> notices) {
    payments.forEach(each -> this.payments.put(each.name(), each));
    notices.forEach(each -> this.notices.put(each.of(), each));
  }

  /**
   * The provider of that name.
   *
   * @throws ProviderNotOffered if it is not set up
   */
  public PaymentProvider of(Provider name) {
    return Optional.ofNullable(payments.get(name)).orElseThrow(ProviderNotOffered::new);
  }

  /**
   * How to read what it tells.
   *
   * @throws NotSigned if it is not set up, so that nobody can tell what is its own
   */
  public Notices noticesOf(Provider name) {
    return Optional.ofNullable(notices.get(name)).orElseThrow(NotSigned::new);
  }

  public Collection<PaymentProvider> all() {
    return payments.values();
  }
}
