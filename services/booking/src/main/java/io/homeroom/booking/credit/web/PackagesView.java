package io.homeroom.booking.credit.web;

import java.util.List;

/** What can be bought for a course. */
record PackagesView(List<PackageView> packages) {}
