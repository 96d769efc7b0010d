/** The stand-in as the official library talks to it. */
@NullMarked
package io.homeroom.local.paypal;

import org.jspecify.annotations.NullMarked;
