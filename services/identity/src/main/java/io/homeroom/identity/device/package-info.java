/**
 * Devices on which somebody signs in without a code.
 *
 * <p>A device is <em>trusted</em> after a code was entered on it, for 45 days. It keeps a
 * <em>device secret</em>, which is replaced at each use: whoever comes with an old one has a copy.
 */
@ApplicationModule(displayName = "Trusted device")
@NullMarked
package io.homeroom.identity.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
