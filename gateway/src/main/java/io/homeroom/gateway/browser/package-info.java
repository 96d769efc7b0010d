/**
 * What a browser's cookie stands for: a session whose tokens are kept here, sealed in Redis, and
 * never shown to the browser.
 */
@NullMarked
package io.homeroom.gateway.browser;

import org.jspecify.annotations.NullMarked;
