/** How parents subscribe to boxes, and see what was sent. */
@NullMarked
package io.homeroom.marketplace.box.web;

import org.jspecify.annotations.NullMarked;
