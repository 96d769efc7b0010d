/** Where people agree to pay, and where one moves what banks move. */
@NullMarked
package io.homeroom.local.paypal.page;

import org.jspecify.annotations.NullMarked;
