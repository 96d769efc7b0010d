/** How events are signed: by a certificate that can be fetched. */
@NullMarked
package io.homeroom.local.paypal.notice;

import org.jspecify.annotations.NullMarked;
