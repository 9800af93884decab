"""The endpoints of Graph that the simulated tenant answers, one module a resource."""
