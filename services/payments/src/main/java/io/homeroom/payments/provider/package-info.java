/**
 * Who moves the money. A <em>session</em> is a checkout at the provider, a <em>happening</em> what
 * it tells of by webhook.
 */
@ApplicationModule(displayName = "Provider")
@NullMarked
package io.homeroom.payments.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
