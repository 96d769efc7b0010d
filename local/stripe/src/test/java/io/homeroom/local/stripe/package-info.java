/** The stand-in as the official library talks to it. */
@NullMarked
package io.homeroom.local.stripe;

import org.jspecify.annotations.NullMarked;
