"""The register of what there is: councils, Ofsted’s frameworks, and the workbooks."""
