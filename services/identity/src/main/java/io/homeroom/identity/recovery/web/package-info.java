/** Resets over HTTP, and the page a link opens. */
@NullMarked
package io.homeroom.identity.recovery.web;

import org.jspecify.annotations.NullMarked;
