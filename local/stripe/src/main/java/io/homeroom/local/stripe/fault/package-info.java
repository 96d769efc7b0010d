/** What goes wrong on demand. */
@NullMarked
package io.homeroom.local.stripe.fault;

import org.jspecify.annotations.NullMarked;
