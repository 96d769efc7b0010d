/**
 * Settings that every service has unless it says otherwise, and what every service needs at hand.
 */
@NullMarked
package io.homeroom.platform.web.defaults;

import org.jspecify.annotations.NullMarked;
