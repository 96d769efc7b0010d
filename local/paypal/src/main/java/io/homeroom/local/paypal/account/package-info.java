/** What happens on the account: orders, captures, refunds, and what is told of them. */
@NullMarked
package io.homeroom.local.paypal.account;

import org.jspecify.annotations.NullMarked;
