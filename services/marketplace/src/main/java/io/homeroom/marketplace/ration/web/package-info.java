/** What is said to who has had enough. */
@NullMarked
package io.homeroom.marketplace.ration.web;

import org.jspecify.annotations.NullMarked;
