/** How orders are shown. */
@NullMarked
package io.homeroom.marketplace.order.web.view;

import org.jspecify.annotations.NullMarked;
